import { runProgram } from '../program'
import { flowCommand } from './command'

runProgram(flowCommand)
